#!/usr/bin/env bash
# Installs what `npm run bench` compares itself with, from the packages of Debian or Ubuntu; needs root.
set -euo pipefail

apt-get update
apt-get install -y --no-install-recommends gcc libc6-dev python3 python3-hypothesis python3-mpmath python3-gmpy2 libflint-dev
# Before FLINT 3, Arb is a package of its own.
if apt-cache show libflint-arb-dev >/dev/null 2>&1; then
  apt-get install -y --no-install-recommends libflint-arb-dev
fi
