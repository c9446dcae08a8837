#!/usr/bin/env bash
# Put the bundle of the GitHub Action on the tag that workflows name: `v1` for every 1.x.y. pre-commit takes its hooks from there,
# too: it installs the root, which needs no workspace, and the version that the tag is of.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(node --print 'JSON.parse(fs.readFileSync("packages/generator/package.json")).version')
npm run build
git checkout --detach
git add --force packages/action/dist/bin
sed -i "s/^\( *additional_dependencies: \).*/\1[policy-gen@$version]/" .pre-commit-hooks.yaml
printf '{"name": "policy-gen-hooks", "version": "%s", "private": true, "files": []}\n' "$version" >package.json
git rm --quiet --force --ignore-unmatch package-lock.json
git add .pre-commit-hooks.yaml package.json
git -c user.name=policy-gen -c user.email=release@policy-gen.example commit --message "Bundle the action of $version"
git tag --force "v${version%%.*}"
git push --force origin "v${version%%.*}"
