import { readNeighbours } from '../rest/neighbour';

/** Operations of the official documents that the stage does not emulate: they are answered by their names. */
export const NEIGHBOURS = readNeighbours(`
GET /wiki/api/v2/attachments getAttachments
GET /wiki/api/v2/blogposts getBlogPosts
GET /wiki/api/v2/pages/{id}/attachments getPageAttachments
GET /wiki/api/v2/pages/{id}/likes/count getPageLikeCount
GET /wiki/api/v2/spaces/{space-id}/properties getSpaceProperties
POST /wiki/api/v2/spaces/{space-id}/properties createSpaceProperty
GET /wiki/api/v2/pages/{id}/footer-comments getPageFooterComments
GET /wiki/api/v2/pages/{id}/inline-comments getPageInlineComments
POST /wiki/api/v2/footer-comments createFooterComment
GET /wiki/api/v2/tasks getTasks
POST /wiki/rest/api/content/archive archivePages
POST /wiki/rest/api/content/{id}/restriction addRestrictions
DELETE /wiki/rest/api/content/{id}/restriction deleteRestrictions
GET /wiki/rest/api/longtask getTasks
POST /wiki/rest/api/template createContentTemplate
GET /wiki/rest/api/template/page getContentTemplates
`);
