#!/bin/sh
# Packs target/essay-VERSION-linux-x64.tar.gz, which needs no Java: dist.sh JAVA_HOME VERSION DATE
set -eu
java_home=$1
name=essay-$2
date=$3
dist=target/dist/$name
rm -rf target/dist
mkdir -p "$dist/completions" "$dist/licenses"

# java.base is all that the code uses. What jdeps names besides is java.desktop and java.scripting,
# for classes of Commons Text and Commons Lang that nothing here loads.
"$java_home/bin/jlink" --add-modules java.base --strip-debug --no-header-files --no-man-pages \
  --compress=0 --output "$dist/runtime"

cp target/essay target/essay.jar LICENSE "$dist/"
"$dist/essay" completion bash > "$dist/completions/essay.bash"
"$dist/essay" completion zsh > "$dist/completions/_essay"
"$dist/essay" manual > "$dist/essay.1"

# All libraries are under the Apache License in LICENSE; what it and the code inside Jackson ask for
# besides lies in the jar. The runtime has its own in runtime/legal.
for file in NOTICE FastDoubleParser-LICENSE FastDoubleParser-ThirdParty-LICENSE Schubfach-LICENSE; do
  unzip -p target/essay.jar "META-INF/$file" > "$dist/licenses/$file"
done

# The archive of loaded classes, made with the runtime that will use it. It serves wherever the
# folder is put if that runtime is Java 19 or later. Java 17 passes over an archive that has moved,
# so there the runtime also gets one of its own classes, which may move.
"$dist/runtime/bin/java" -Xshare:dump -XX:+UseSerialGC > target/dist/dump.out 2>&1
"$dist/runtime/bin/java" -Xshare:dump -XX:+UseSerialGC \
  -XX:SharedClassListFile=target/classes-loaded/all -XX:SharedArchiveFile=target/dist/essay.jsa \
  -cp "$dist/essay.jar" >> target/dist/dump.out 2>&1
mv target/dist/essay.jsa "$dist/essay-$(($(wc -c < target/dist/essay.jsa))).jsa"

tar --create --directory target/dist --sort=name --mtime="$date" --owner=0 --group=0 --numeric-owner \
  "$name" | gzip -9n > "target/$name-linux-x64.tar.gz"
