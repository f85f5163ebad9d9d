/**
 * The studio's page and its REST API below {@code /studio/api}: drafts and their files, check, publishing, history,
 * templates, import and export. It translates between HTTP and {@code design}, {@code deployment} and {@code targets} and
 * must never decide by itself what a good service is.
 */
@ApplicationModule(displayName = "studio")
@NullMarked
package de.laufzettel.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
