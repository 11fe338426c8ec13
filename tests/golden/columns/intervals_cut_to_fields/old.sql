CREATE TABLE lapse (a interval, b interval, c interval(6), d interval second(2));
