/** Text algorithms: folding, finding quotes, matching names, sentences. No files but tables of words of our own, no model. */
package org.dossier.text;
