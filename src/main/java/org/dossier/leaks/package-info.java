/** The last look at a site before it is published: whether a finished file holds a name that is to be withheld. */
package org.dossier.leaks;
