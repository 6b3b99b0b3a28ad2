package org.dossier.render.view;

import java.util.List;

/**
 * The page for an address that does not exist; template {@code not-found.ftlh}.
 *
 * @param corrections address of the corrections
 * @param ways where to go instead
 */
public record NotFoundView(String corrections, List<NavItem> ways) {}
