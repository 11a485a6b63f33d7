"""The web server of deployments. GUNICORN_CMD_ARGS in the environment overrides it ('--workers 4')."""

bind = "127.0.0.1:8000"
workers = 2  # processes: about one a core
threads = 4  # requests that a process answers at once
worker_tmp_dir = "/dev/shm"  # noqa: S108 - heartbeats of processes: in memory, where a slow disk cannot stop them
graceful_timeout = 30  # seconds for the requests under way when it is stopped
timeout = 60
control_socket_disable = True  # nobody steers it at run time, and it would want a folder of its own
loglevel = "warning"
