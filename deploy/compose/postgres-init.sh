#!/bin/bash
# One role, one password and one database per service; no service can open another's.
set -euo pipefail
for service in request planning tracking notification archive; do
  password=${service^^}_DB_PASSWORD
  psql --username="${POSTGRES_USER:-postgres}" --dbname=postgres -v ON_ERROR_STOP=1 \
    -v service="$service" -v password="${!password:?}" <<'SQL'
create role :"service" login password :'password';
create database :"service" owner :"service";
revoke all on database :"service" from public;
SQL
done
