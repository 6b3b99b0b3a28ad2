/** What names are made of, by language and script: surnames, given names, titles, generations, initials, endings. Knows no text that names someone. */
package org.dossier.text.names;
