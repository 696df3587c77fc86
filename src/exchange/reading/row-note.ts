/** What is read of a row and cannot be kept, or will not be known. */
export type RowNote =
  | 'nothing-known'
  | 'seats-unlimited'
  | 'seats-without-date'
  | 'no-end'
  | 'subscription-unknown'
  /** Where it was bought is neither directly nor the Marketplace, such as the name of a firm. */
  | 'channel-unread'
  /** How often it is paid is neither monthly nor yearly. */
  | 'billing-unread'
  /** What stands as a price is no amount. */
  | 'price-unread'
  /** Price and order are not kept: no purchase goes with them. */
  | 'price-without-date'
  /** Price and order are kept with the latest of several purchases. */
  | 'price-on-latest'
  /** The register has another license of the same product and name. */
  | 'namesake';
