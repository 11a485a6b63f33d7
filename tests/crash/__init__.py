"""An import that is cut off in whatever way leaves whole batches, and the next run ends where an undisturbed one does.

`make test` runs the short form on the database of the suite; `make soak` sets READOUT_KILLS and the like for the long.
"""
