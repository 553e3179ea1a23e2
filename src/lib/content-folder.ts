/** The folder that authors edit; CONTENT_DIR names another one, for tests and for trying a copy. */
export const contentFolder = process.env['CONTENT_DIR'] ?? './content';
