/** Finding the names that must be published nowhere, however they are written. */
package org.dossier.text.withheld;
