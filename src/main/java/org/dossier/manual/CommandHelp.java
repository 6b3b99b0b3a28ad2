package org.dossier.manual;

/**
 * What a command says of itself.
 *
 * @param words of the command, with one space between: {@code new article}; empty for the program as a whole
 * @param text what {@code --help} prints
 */
public record CommandHelp(String words, String text) {}
