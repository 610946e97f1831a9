#!/usr/bin/env bash
# Runs every test: backend, frontend, browser. --full adds the long matrices.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

if [ -z "${CHROMIUM:-}" ] && ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium for the browser tests ..."
    apt-get update -qq && apt-get install -y -qq chromium >/dev/null
  else
    echo "Chromium is missing. Install it (Debian: sudo apt-get install chromium), or set CHROMIUM to its path." >&2
    exit 2
  fi
fi

full=false
[ "${1:-}" = "--full" ] && full=true

node infra/requirements-status.mjs --check
mvn -B -ntp verify -Dinnpass.full=$full
