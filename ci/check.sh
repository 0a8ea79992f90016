#!/usr/bin/env bash
# What the GitHub action runs; takes its settings from the environment: THETHUC (bin/thethuc.js), PATHS (one a line), CHANGED, FAIL_ON,
# CONFIG, REPORTS (a folder).
set -euo pipefail

paths=()
while IFS= read -r path; do
  if [ -n "$path" ]; then paths+=("$path"); fi
done <<< "${PATHS:-.}"

reports=${REPORTS:-thethuc}
options=(--fail-on "${FAIL_ON:-error}" --format "github,html=$reports/ket-qua.html,sarif=$reports/ket-qua.sarif,xlsx=$reports/ket-qua.xlsx")
if [ -n "${CHANGED:-}" ]; then options+=("--changed=$CHANGED"); fi
if [ -n "${CONFIG:-}" ]; then options+=(--config "$CONFIG"); fi

exec node "$THETHUC" check "${options[@]}" -- "${paths[@]}"
