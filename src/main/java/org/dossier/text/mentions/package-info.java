/** Finding the names of profiles in texts, where it is sure whose they are. */
package org.dossier.text.mentions;
