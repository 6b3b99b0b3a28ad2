/** A folder that proves what is in it: the checksums of all files, in the form of BagIt. Knows nothing of dossiers. */
package org.dossier.bag;
