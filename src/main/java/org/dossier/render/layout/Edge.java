package org.dossier.render.layout;

/**
 * A line between two nodes.
 *
 * @param from index of a node, from 0
 * @param to index of another node
 */
public record Edge(int from, int to) {}
