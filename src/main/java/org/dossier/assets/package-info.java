/** What is in files that are copied as they are: what they say of people and places besides what they show, and what they do by themselves. */
package org.dossier.assets;
