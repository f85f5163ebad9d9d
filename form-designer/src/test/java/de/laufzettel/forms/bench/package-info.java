/** Speed, against @formio/core on the same forms; run by the profile bench only. */
@NullMarked
package de.laufzettel.forms.bench;

import org.jspecify.annotations.NullMarked;
