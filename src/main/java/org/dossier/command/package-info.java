/** The commands: one class each. They read options, call {@link org.dossier.Build}, and print. */
package org.dossier.command;
