@echo off
rem Runs the dossier.jar beside this file, so that short runs are short: with one compiler, one collector and, from Java 19, an archive of the
rem classes that a run loads, which Java makes and checks by itself.
setlocal
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem An image brings its own Java.
if exist "%~dp0runtime\bin\java.exe" set "JAVA_HOME=%~dp0runtime"
if exist "%~dp0runtime\bin\java.exe" set "JAVA=%~dp0runtime\bin\java.exe"
set "FAST=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:InitialRAMPercentage=5 -XX:NewRatio=10 -XX:MetaspaceSize=128m"
rem A run that serves goes on for hours: there the other compiler pays.
if "%~1"=="serve" set "FAST="
set "ARCHIVE="
set "VERSION=0"
if defined JAVA_HOME if exist "%JAVA_HOME%\release" (
  for /f "tokens=2 delims==." %%v in ('findstr /b JAVA_VERSION^= "%JAVA_HOME%\release"') do set "VERSION=%%v"
)
set "VERSION=%VERSION:"=%"
if not "%~1"=="serve" if %VERSION% GEQ 19 (
  if not exist "%LOCALAPPDATA%\dossier" mkdir "%LOCALAPPDATA%\dossier" 2>nul
  if exist "%LOCALAPPDATA%\dossier" set "ARCHIVE=-XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="%LOCALAPPDATA%\dossier\classes.jsa" -Xlog:disable -Xlog:all=error:stderr"
)
"%JAVA%" %FAST% %ARCHIVE% -jar "%~dp0dossier.jar" %*
exit /b %ERRORLEVEL%
