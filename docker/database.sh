# Where backup.sh and restore.sh find the database; read by them. Set for another place:
#   MATTERS_COMPOSE         the compose file whose container "database" is meant (compose.yaml beside this file)
#   MATTERS_MYSQL_OPTIONS   a file with MySQL's [client] options: then the mysql and mysqldump of this machine are used, and no container
#   MATTERS_MYSQL_SCHEMA    its name (matters_arising)
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
schema=${MATTERS_MYSQL_SCHEMA:-matters_arising}

client() { # client PROGRAM OPTION…
  local program=$1
  shift
  if [[ -n ${MATTERS_MYSQL_OPTIONS:-} ]]; then
    "$program" --defaults-extra-file="$MATTERS_MYSQL_OPTIONS" "$@"
  else
    # The password is in the container already and on no command line.
    # shellcheck disable=SC2016
    docker compose -f "${MATTERS_COMPOSE:-$here/compose.yaml}" exec -T database \
      sh -c 'MYSQL_PWD="$MYSQL_ROOT_PASSWORD" exec "$0" -u root "$@"' "$program" "$@"
  fi
}

fail() {
  echo "$1" >&2
  exit 1
}
