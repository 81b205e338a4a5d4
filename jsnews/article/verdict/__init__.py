"""Whether this is the whole article, a part of it, a wall in front of it, or none at all."""
