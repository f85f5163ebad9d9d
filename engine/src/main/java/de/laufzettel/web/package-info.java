/**
 * What all pages share: security chains, content security policy, error pages, layout, languages. The other page
 * packages may use it; it uses none of them.
 */
@ApplicationModule(displayName = "web")
@NullMarked
package de.laufzettel.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
