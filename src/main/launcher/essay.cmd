@echo off
rem Runs essay.jar, which lies beside this file, with the Java of this machine.
rem Without delayed expansion no exclamation mark of an argument is lost.
setlocal DisableDelayedExpansion

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if "%JAVA%"=="java" where java >nul 2>nul || (
  echo essay: error: Java 17 or later is needed; get it from https://adoptium.net 1>&2
  exit /b 2
)
if not exist "%~dp0essay.jar" (
  echo essay: error: essay.jar is not beside essay.cmd, where it belongs 1>&2
  exit /b 2
)

rem Enough for the worst map of a mebibyte; with --max-size what this machine allows. The arguments
rem are looked at as the text of a variable, in which no quotation mark and no & does anything.
set "HEAP=-Xmx200m -Xmn32m"
set ESSAY_ARGUMENTS=%*
set ESSAY_ARGUMENTS 2>nul | findstr /c:"--max-size" >nul && set "HEAP="
set "ESSAY_ARGUMENTS="

rem What is meant for other programs of Java would be told on each run, or keep this one from starting.
for %%v in (JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS) do set "%%v="

rem Java 19 and later keep an archive of loaded classes here, which halves the work of a start, and
rem write it anew where it is damaged or another Java's; 17 and 18 start without one.
set "ARCHIVE="
if defined LOCALAPPDATA (
  if not exist "%LOCALAPPDATA%\essay\" mkdir "%LOCALAPPDATA%\essay" 2>nul
  set ARCHIVE="-XX:SharedArchiveFile=%LOCALAPPDATA%\essay\classes.jsa"
)

rem The terminal reads UTF-8 while essay writes it, and then what it read before.
set "PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp 2^>nul') do set "PAGE=%%p"
if defined PAGE chcp 65001 >nul 2>nul

"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive %ARCHIVE% -Xshare:auto -Xlog:disable %HEAP% -XX:+DisplayVMOutputToStderr -XX:ErrorFile=NUL -XX:-CreateCoredumpOnCrash -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Dfile.encoding=UTF-8 -jar "%~dp0essay.jar" %*
set "CODE=%ERRORLEVEL%"

if defined PAGE chcp %PAGE% >nul 2>nul
exit /b %CODE%
