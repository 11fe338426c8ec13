CREATE TABLE lapse (a interval day, b interval(2), c interval year to month, d interval day to second(3));
