.PHONY: run test dev openapi bench faults check

# Builds and runs the product with demo data and demo sign-in; Ctrl-C stops all of it.
run:
	@backend/scripts/run

# Contract, backend on H2, frontend and browser tests.
test:
	@backend/scripts/test contract frontend backend browser

# Live reload on both sides.
dev:
	@backend/scripts/dev

# Writes openapi.yaml anew from the code.
openapi:
	@backend/scripts/openapi

# What search, imports, lists and the start take, on H2 and on a real MySQL, each beside its ceiling.
bench:
	@backend/scripts/bench

# What becomes of an import whose server is killed, on H2, on a real MySQL and with two servers.
faults:
	@backend/scripts/faults

# All that CI checks: the tests, the backend's again on a real MySQL, and the production set-up without an engine.
check:
	@backend/scripts/test contract frontend backend browser mysql production
