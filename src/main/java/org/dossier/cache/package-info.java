/**
 * What one build leaves to the next, in a folder of the project that may be removed at any time: it changes how long a build takes, and never
 * what comes of it. What is damaged, of another program or another time is as if it were not there, and what cannot be kept is not kept.
 */
package org.dossier.cache;
