/** A file of the site: what render, export and search make, and publish writes. */
package org.dossier.output;
