/**
 * {@code OutputFile… --publish--> PublishReport}: puts the finished files into the site's folder, safely and only what
 * changed.
 *
 * <p>{@link org.dossier.publish.Site} is the only way in. One publish goes through these steps, a class each:
 *
 * <ol>
 *   <li>{@code SiteRoutes}: no two files may want one place. {@code SiteLock}: one build at a time.
 *   <li>{@code Manifest}: what earlier builds wrote. {@code Survey}: what is there now; looks, touches nothing.
 *   <li>{@code Drawing}: makes every file ({@code StagedFile}) on all cores; only what differs lands in the staging folder.
 *   <li>{@code Commit}: the first step that changes what a reader sees; renames, removes, and writes the manifest, while a
 *       {@code StandbyCopy} takes the site's place by an {@code Exchange}, or else with a {@code Journal}.
 * </ol>
 *
 * <p>All of ours but the site's files themselves is in {@code .dossier/} inside the site: {@code lock},
 * {@code manifest} and, while a build runs, {@code journal} and {@code staging/}. It may be left out when the site is uploaded.
 */
package org.dossier.publish;
