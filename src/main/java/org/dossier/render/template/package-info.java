/**
 * Templates: what they see of the program, how they are printed and what is said when one is wrong; and the files of a theme. The only
 * package that uses Freemarker.
 */
package org.dossier.render.template;
