-- Computed from the events; dropped and rebuilt whenever the program's idea of them changes.
DROP TABLE IF EXISTS head;
DROP TABLE IF EXISTS chain;
CREATE TABLE head (cell TEXT NOT NULL, event BLOB NOT NULL, value ANY, PRIMARY KEY (cell, event)) STRICT, WITHOUT ROWID;
CREATE TABLE chain (device TEXT NOT NULL PRIMARY KEY, seq INTEGER NOT NULL, event BLOB NOT NULL) STRICT, WITHOUT ROWID;
