/** Text algorithms: folding, finding quotes, matching names, sentences. No files, no model. */
package org.dossier.text;
