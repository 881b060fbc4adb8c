/** Pages, forms and view models: one resource per page family, one call and one template each. */
package org.mrdmonitor.web;
