/** Other ids for things, and two profiles made one: a manuscript and what it means in, changes to the author's files out. */
package org.dossier.rename;
