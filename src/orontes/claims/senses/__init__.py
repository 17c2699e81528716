"""Words of war that tell no deed of war: figures of speech, accidents, laws, films, memories."""
