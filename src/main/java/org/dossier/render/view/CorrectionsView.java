package org.dossier.render.view;

import java.util.List;

/**
 * What was changed after publication; template {@code corrections.ftlh}.
 *
 * @param policy address of the page with the corrections policy; empty when there is none
 * @param corrections newest first
 */
public record CorrectionsView(String policy, List<CorrectionView> corrections) {}
