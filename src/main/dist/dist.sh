#!/bin/sh
# Packs what a release consists of: dist.sh JAVA_HOME VERSION DATE
#   target/essay-VERSION-linux-x64.tar.gz   with a Java of its own
#   target/essay-VERSION.zip                for a machine with Java 17 or later, Windows too
#   target/dist/debian                      what a Debian package puts where
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

cp LICENSE "$dist/"
sed "s/@jar.sum@/$(cksum < target/essay.jar)/" src/main/launcher/essay > "$dist/essay"
chmod 755 "$dist/essay"
"$dist/essay" completion bash > "$dist/completions/essay.bash"
"$dist/essay" completion zsh > "$dist/completions/_essay"
"$dist/essay" completion fish > "$dist/completions/essay.fish"
mkdir -p "$dist/man/man1"
"$dist/essay" manual > "$dist/man/man1/essay.1"
"$dist/essay" complete -- '' | while IFS='	' read -r command about; do
  [ "$command" = help ] || "$dist/essay" manual "$command" > "$dist/man/man1/essay-$command.1"
done

# Most libraries are under the Apache License in LICENSE; what it, commonmark, Snowball, jbibtex and
# the code inside Jackson ask for besides lies in the jar. The runtime has its own in runtime/legal.
for file in NOTICE FastDoubleParser-LICENSE FastDoubleParser-ThirdParty-LICENSE Schubfach-LICENSE \
  Snowball-LICENSE commonmark-LICENSE jbibtex-LICENSE; do
  unzip -p target/essay.jar "META-INF/$file" > "$dist/licenses/$file"
done
# The plugin that lists the parts works only online.
parts=
if [ -e target/essay.cdx.json ]; then
  parts=$dist/essay.cdx.json
  cp target/essay.cdx.json "$dist/"
else
  echo "Maven is offline: what is packed has no list of its parts (essay.cdx.json)" >&2
fi

# Without a Java the same, with the jar.
portable=$work/portable/$name
mkdir -p "$portable"
cp -R "$dist/essay" "$dist/completions" "$dist/licenses" "$dist/man" "$dist/LICENSE" \
  src/main/launcher/essay.cmd target/essay.jar "$portable/"
[ -z "$parts" ] || cp "$parts" "$portable/"
find "$portable" -exec touch -d "$date" {} +
rm -f "target/$name.zip"
(cd "$work/portable" && find "$name" | LC_ALL=C sort | TZ=UTC zip -qX -@ "../../$name.zip")

# A Debian package has its own places.
debian=$work/debian/usr/share
mkdir -p "$debian/essay-planner" "$debian/man/man1" "$debian/doc/essay-planner" \
  "$debian/bash-completion/completions" "$debian/zsh/vendor-completions" \
  "$debian/fish/vendor_completions.d"
cp "$dist/essay" target/essay.jar "$debian/essay-planner/"
cp "$dist/man/man1/"* "$debian/man/man1/"
gzip -9n "$debian/man/man1/"*
cp "$dist/completions/essay.bash" "$debian/bash-completion/completions/essay"
cp "$dist/completions/_essay" "$debian/zsh/vendor-completions/_essay"
cp "$dist/completions/essay.fish" "$debian/fish/vendor_completions.d/"
cat LICENSE "$dist/licenses/"* > "$debian/doc/essay-planner/copyright"
[ -z "$parts" ] || cp "$parts" "$debian/doc/essay-planner/"
find "$work/debian" -exec touch -d "$date" {} +

# An archive is passed over if the runtime has another time than when it was made.
find "$dist" -exec touch -d "$date" {} +
"$dist/runtime/bin/java" -Xshare:dump -XX:SharedClassListFile=target/classes-loaded/all \
  -XX:SharedArchiveFile="$work/essay.jsa" -m "$module/$module.cli.Essay" > "$work/dump.out" 2>&1
sum=$(cksum < "$work/essay.jsa")
mv "$work/essay.jsa" "$dist/essay-${sum% *}-${sum#* }.jsa"

tar --create --directory "$work" --sort=name --mtime="$date" --owner=0 --group=0 --numeric-owner \
  "$name" | gzip -n > "target/$name-linux-x64.tar.gz"
