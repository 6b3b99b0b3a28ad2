package org.dossier.render.view;

/**
 * What was changed after publication; template {@code corrections.ftlh}.
 *
 * @param policy address of the page with the corrections policy; empty when there is none
 * @param list newest first
 * @param entries null where all are on the page
 */
public record CorrectionsView(String policy, ListView<CorrectionView> list, ListView.Entries entries) {}
