#!/usr/bin/env bash
# Runs every test: backend, frontend, browser. --full adds the long matrices: every hostile request, 5,000 tries of each
# property, a longer load before the kill, every page in every state, language, theme and width.
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
tries=250
if [ "${1:-}" = "--full" ]; then
  full=true
  tries=5000
fi

node infra/requirements-status.mjs --check
mvn -B -ntp verify -Dbill.phase=package -Dinnpass.full=$full -Dinnpass.tries=$tries
