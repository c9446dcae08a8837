#!/usr/bin/env bash
# Put the bundle of the GitHub Action on the tag that workflows name: `v1` for every 1.x.y.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(node --print 'JSON.parse(fs.readFileSync("packages/generator/package.json")).version')
npm run build
git checkout --detach
git add --force packages/action/dist/bin
git -c user.name=policy-gen -c user.email=release@policy-gen.example commit --message "Bundle the action of $version"
git tag --force "v${version%%.*}"
git push --force origin "v${version%%.*}"
