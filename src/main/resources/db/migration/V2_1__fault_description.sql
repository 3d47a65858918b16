-- What an error says that the simulator was told to answer with.
ALTER TABLE SIM_FAULT ADD COLUMN DESCRIPTION VARCHAR(1024);
