import { dossierRoute } from './dossier.route';
import { dossiersRoute } from './dossiers.route';
import { newProducerRoute } from './new-producer.route';
import { newProductRoute } from './new-product.route';
import { producerRoute } from './producer.route';
import { producersRoute } from './producers.route';
import { productRoute } from './product.route';
import { productsRoute } from './products.route';

/** Pages of this area; each `createRoute` stands in a file of its own beside this one. */
export const producerRoutes = [
  producersRoute,
  newProducerRoute,
  producerRoute,
  productsRoute,
  newProductRoute,
  productRoute,
  dossiersRoute,
  dossierRoute,
] as const;
