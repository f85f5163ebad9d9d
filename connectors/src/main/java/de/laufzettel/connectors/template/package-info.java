/**
 * What people see of a connector: the element templates that the studio applies to a step, and the page of documentation. All of it is
 * made from the connector's description and committed; nothing here may be written by hand for a single connector.
 */
@NullMarked
package de.laufzettel.connectors.template;

import org.jspecify.annotations.NullMarked;
