#!/bin/sh
# Packs target/essay-VERSION-linux-x64.tar.gz, which needs no Java: dist.sh JAVA_HOME VERSION DATE
set -eu
java_home=$1
name=essay-$2
date=$3
work=target/dist
dist=$work/$name
rm -rf "$work"
mkdir -p "$dist/completions" "$dist/licenses" "$work/module"

# As a module essay goes into the runtime itself: only then does Java 17 keep an archive of its
# classes that still serves when the folder has moved. The code uses java.base, and java.xml for
# Word documents; what jdeps names besides is java.desktop and java.scripting, for classes of the
# libraries that nothing here loads.
module=io.github.essayplanner
echo "module $module { requires java.xml; exports $module.cli; }" > "$work/module/module-info.java"
cp target/essay.jar "$work/$module.jar"
"$java_home/bin/javac" -d "$work/module" --patch-module "$module=$work/$module.jar" \
  "$work/module/module-info.java"
"$java_home/bin/jar" --update --file "$work/$module.jar" --date "$date" \
  -C "$work/module" module-info.class
"$java_home/bin/jlink" --module-path "$work/$module.jar:$java_home/jmods" --add-modules "$module" \
  --strip-debug --no-header-files --no-man-pages --compress=0 --output "$dist/runtime"

cp src/main/launcher/essay LICENSE "$dist/"
chmod 755 "$dist/essay"
"$dist/essay" completion bash > "$dist/completions/essay.bash"
"$dist/essay" completion zsh > "$dist/completions/_essay"
"$dist/essay" completion fish > "$dist/completions/essay.fish"
mkdir -p "$dist/man/man1"
"$dist/essay" manual > "$dist/man/man1/essay.1"
for command in plan evidence rank check timeline draw draft new add set rename remove list schema completion; do
  "$dist/essay" manual $command > "$dist/man/man1/essay-$command.1"
done

# Most libraries are under the Apache License in LICENSE; what it, commonmark, Snowball and the code
# inside Jackson ask for besides lies in the jar. The runtime has its own in runtime/legal.
for file in NOTICE FastDoubleParser-LICENSE FastDoubleParser-ThirdParty-LICENSE Schubfach-LICENSE \
  Snowball-LICENSE commonmark-LICENSE; do
  unzip -p target/essay.jar "META-INF/$file" > "$dist/licenses/$file"
done

# An archive is passed over if the runtime has another time than when it was made.
find "$dist" -exec touch -d "$date" {} +
"$dist/runtime/bin/java" -Xshare:dump -XX:SharedClassListFile=target/classes-loaded/all \
  -XX:SharedArchiveFile="$work/essay.jsa" -m "$module/$module.cli.Essay" > "$work/dump.out" 2>&1
sum=$(cksum < "$work/essay.jsa")
mv "$work/essay.jsa" "$dist/essay-${sum% *}-${sum#* }.jsa"

tar --create --directory "$work" --sort=name --mtime="$date" --owner=0 --group=0 --numeric-owner \
  "$name" | gzip -9n > "target/$name-linux-x64.tar.gz"
