/**
 * A dossier while someone writes it: checked again at each change, drawn page by page as a browser asks, and shown on this computer alone.
 * Nothing is written.
 */
package org.dossier.serve;
