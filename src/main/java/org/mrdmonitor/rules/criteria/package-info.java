/**
 * What published criteria have in common: the latest result of a specimen with what came before it,
 * remission and phase of treatment, and the way a conclusion is put into words and numbers.
 */
@NullMarked
package org.mrdmonitor.rules.criteria;

import org.jspecify.annotations.NullMarked;
