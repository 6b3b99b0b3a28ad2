package org.dossier.rename;

import java.nio.file.Path;
import org.dossier.manuscript.Manuscript;
import org.dossier.resolve.Resolver;

/**
 * The content of a project, without any error that would leave in doubt where ids are.
 *
 * @param project the folder that holds {@code content}
 * @param manuscript as written
 * @param resolved what it says
 */
public record ProjectContent(Path project, Manuscript manuscript, Resolver.Resolved resolved) {}
