CREATE TABLE word (a name, b name, c text);
