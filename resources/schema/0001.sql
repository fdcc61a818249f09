-- What is durable: the header, the documents the book was made from, and every event, in the order it came.
CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE object (digest TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE event (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) = 32), bytes BLOB NOT NULL) STRICT;
