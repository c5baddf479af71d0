// Imported first: faults are what these runs make, their lines in the journal would only hide the figures.
process.env["LOG_LEVEL"] ??= "silent";
