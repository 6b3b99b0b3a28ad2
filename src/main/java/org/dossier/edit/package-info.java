/** Changes to the files of an author that touch nothing but what they mean to: places in, the same files with other words out. */
package org.dossier.edit;
